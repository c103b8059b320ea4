import * as vscode from 'vscode';
import { describe } from './log';

export type TextRead =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-large' | 'binary' | 'wrong-encoding' }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Reads a file that is not open. Never throws: what cannot be read is said so. */
export async function readTextFile(uri: vscode.Uri, maxBytes: number): Promise<TextRead> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > maxBytes) return { kind: 'too-large' };
    return await decode(await vscode.workspace.fs.readFile(uri), uri);
  } catch (error) {
    return { kind: 'unreadable', why: error instanceof Error ? error.message : describe(error) };
  }
}

async function decode(bytes: Uint8Array, uri: vscode.Uri): Promise<TextRead> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? { kind: 'binary' } : { kind: 'text', text };
  } catch {
    return decodeAsConfigured(bytes, uri);
  }
}

/** The user may have said in `files.encoding` that his files are in another encoding. */
async function decodeAsConfigured(bytes: Uint8Array, uri: vscode.Uri): Promise<TextRead> {
  try {
    const text = await vscode.workspace.decode(bytes, { uri });
    return text.includes('\uFFFD') ? { kind: 'wrong-encoding' } : { kind: 'text', text };
  } catch {
    return { kind: 'binary' };
  }
}
