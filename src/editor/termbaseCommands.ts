import * as vscode from 'vscode';
import { registerAddToTermbase } from './addToTermbase';
import { registerAdmitWording } from './admitWording';
import { registerExportTermbase } from './exportTermbase';
import type { KnowledgeSource } from './knowledge';
import { registerImportTermbase } from './importTermbase';
import type { Log } from './log';
import { registerNewTermbase } from './newTermbase';
import { registerOpenTermbases } from './openTermbases';
import type { Reviews } from './reviews';
import type { TermbaseFiles } from './termbaseFiles';

export interface TermbaseParts {
  readonly reviews: Reviews;
  readonly knowledge: KnowledgeSource;
  readonly files: TermbaseFiles;
  readonly log: Log;
}

/** All that can be done with termbases as files. */
export const registerTermbaseCommands = (parts: TermbaseParts): vscode.Disposable =>
  vscode.Disposable.from(
    registerAddToTermbase(parts),
    registerAdmitWording(parts),
    registerNewTermbase(parts),
    registerOpenTermbases(parts),
    registerImportTermbase(parts),
    registerExportTermbase(parts),
  );
