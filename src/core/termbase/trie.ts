/**
 * A trie over UTF-16 units whose edges lie in one open-addressing hash table: built in one pass, walked without
 * allocation, a few megabytes for ten thousand terms. Node 0 is the root.
 */
export interface Trie {
  /** The node behind `unit`, or -1. */
  readonly step: (node: number, unit: number) => number;
  /** The values that were added for the string that ends at `node`. */
  readonly valuesAt: (node: number) => readonly number[] | undefined;
  readonly add: (key: string, value: number) => void;
}

const initialCapacity = 1 << 12;
/** Units are folded to below 2^16; nodes stay below 2^15 * 2^16 = 2^31 combinations per hash key. */
const unitBits = 16;

export function createTrie(): Trie {
  let keys = new Float64Array(initialCapacity).fill(-1);
  let targets = new Int32Array(initialCapacity);
  let edges = 0;
  let nodes = 1;
  const values = new Map<number, number[]>();

  const slotOf = (key: number, node: number, unit: number): number => {
    const mask = keys.length - 1;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) & mask;
    while (keys[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  const keyOf = (node: number, unit: number): number => node * (1 << unitBits) + unit;
  const grow = (): void => {
    const oldKeys = keys;
    const oldTargets = targets;
    keys = new Float64Array(oldKeys.length * 2).fill(-1);
    targets = new Int32Array(keys.length);
    for (let i = 0; i < oldKeys.length; i++) {
      const key = oldKeys[i] ?? -1;
      if (key === -1) continue;
      const node = Math.floor(key / (1 << unitBits));
      const slot = slotOf(key, node, key - node * (1 << unitBits));
      keys[slot] = key;
      targets[slot] = oldTargets[i] ?? 0;
    }
  };

  return {
    step(node, unit) {
      const key = keyOf(node, unit);
      const slot = slotOf(key, node, unit);
      return keys[slot] === key ? (targets[slot] ?? -1) : -1;
    },
    valuesAt: (node) => values.get(node),
    add(text, value) {
      let node = 0;
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        const key = keyOf(node, unit);
        let slot = slotOf(key, node, unit);
        if (keys[slot] !== key) {
          if (++edges * 2 > keys.length) {
            grow();
            slot = slotOf(key, node, unit);
          }
          keys[slot] = key;
          targets[slot] = nodes++;
        }
        node = targets[slot] ?? 0;
      }
      const known = values.get(node);
      if (known === undefined) values.set(node, [value]);
      else if (!known.includes(value)) known.push(value);
    },
  };
}
