'use strict';
// Reads the trie files of the @cspell packages (format TrieXv3). cspell-trie-lib reads them too, but needs a newer Node.

/**
 * @typedef {{ isEnd: boolean, next: Map<string, TrieNode> | undefined }} TrieNode Shared by all words that go on alike.
 */

/**
 * The data are steps of a cursor: a character goes down, `$` ends a word and goes up once, `<` goes up once, a digit
 * after either goes up one less than it says, `#…;` puts a node that was made before in the place of the last one,
 * and a backslash takes the next character as it is.
 * @param {string} text
 * @returns {TrieNode} the root
 */
function readCspellTrie(text) {
  const header = /^TrieXv3\nbase=(?<base>\d+)$/m.exec(text);
  const start = text.indexOf('\n__DATA__\n');
  if (header === null || start < 0) throw new Error('not a trie of the format TrieXv3');
  const base = Number(header.groups.base);
  const cursor = createCursor();
  let goesUp = false;
  for (let at = start + '\n__DATA__\n'.length; at < text.length; at++) {
    const char = text[at];
    if (char === '\n' || char === '\r') continue;
    if (goesUp && char >= '2' && char <= '9') {
      cursor.up(Number(char) - 1);
      continue;
    }
    goesUp = char === '$' || char === '<';
    if (char === '$') cursor.endWord();
    else if (char === '<') cursor.up(1);
    else if (char === '#') {
      const end = text.indexOf(';', at);
      cursor.reuse(Number.parseInt(text.slice(at + 1, end).replaceAll('\n', ''), base));
      at = end;
    } else if (char === '\\') {
      at++;
      cursor.down(text[at] === 'n' ? '\n' : text[at]);
    } else cursor.down(char);
  }
  return cursor.root;
}

function createCursor() {
  /** @type {TrieNode} All words that end here share it. */
  const bareEnd = { isEnd: true, next: undefined };
  /** @type {TrieNode} */
  const root = { isEnd: false, next: undefined };
  // References count the nodes in the order in which they were made, the one after the root first.
  const made = [root, bareEnd];
  const path = [{ parent: root, char: '' }];
  let node = root;
  let depth = 0;
  const replace = (other) => {
    const { parent, char } = path[depth];
    parent.next.set(char, other);
  };
  return {
    root,
    down(char) {
      if (node === bareEnd) {
        replace((node = { isEnd: true, next: undefined }));
        made.push(node);
      }
      node.next ??= new Map();
      const child = node.next.get(char) ?? { isEnd: false, next: undefined };
      node.next.set(char, child);
      made.push(child);
      path[++depth] = { parent: node, char };
      node = child;
    },
    up(steps) {
      if (steps === 0) return;
      depth -= steps;
      node = path[depth + 1].parent;
    },
    endWord() {
      if (node.next === undefined) {
        replace(bareEnd);
        if (made.at(-1) === node) made.pop();
      } else node.isEnd = true;
      this.up(1);
    },
    reuse(index) {
      replace(made[index + 1]);
      made.pop();
    },
  };
}

module.exports = { readCspellTrie };
