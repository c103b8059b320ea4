import { allChecks } from '../core/index';
import type { Bilingual } from '../core/index';
import { parseCommand, UsageError } from './arguments';
import type { Command } from './arguments';
import { check, exitStatus } from './check';
import { help } from './help';
import type { Host } from './host';
import { tool } from './tool';

/** Runs one command line and gives its exit status. */
export async function main(host: Host): Promise<number> {
  let command: Command;
  try {
    command = parseCommand(host.argv);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const about = host.argv[0] === 'check' || host.argv[0] === 'checks' ? `${host.argv[0]} ` : '';
    host.stderr.write(`munaqqih: ${error.message}\nSee: munaqqih ${about}--help\n`);
    return exitStatus.trouble;
  }
  switch (command.name) {
    case 'check':
      return check(command.options, host);
    case 'checks':
      host.stdout.write(listChecks(command.language));
      return exitStatus.clean;
    case 'help':
      host.stdout.write(help[command.about]);
      return exitStatus.clean;
    case 'version':
      host.stdout.write(`${tool.version}\n`);
      return exitStatus.clean;
  }
}

function listChecks(language: keyof Bilingual): string {
  const width = Math.max(...allChecks.map(({ id }) => id.length));
  return allChecks
    .map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(8)}  ${title[language]}\n`)
    .join('');
}
