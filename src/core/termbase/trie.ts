/**
 * A trie over UTF-16 units whose edges lie in one open-addressing hash table: built in one pass, walked without
 * allocation. Node 0 is the root. At most 65,535 different units and two million nodes.
 */
export interface Trie {
  /** The node behind `unit`, or -1. */
  readonly step: (node: number, unit: number) => number;
  /** The values that were added for the string that ends at `node`. */
  readonly valuesAt: (node: number) => readonly number[] | undefined;
  readonly add: (key: string, value: number) => void;
}

/** `expectedEdges`: how many edges there will be, about; the table grows where there are more. */
export function createTrie(expectedEdges = 1 << 12): Trie {
  let size = 1 << Math.ceil(Math.log2(expectedEdges * 2));
  // Two columns of an edge's key, node + 1 and unit, and its target; a zero in the first is an empty slot.
  let nodes = new Int32Array(size);
  let units = new Uint16Array(size);
  let targets = new Int32Array(size);
  let edges = 0;
  let count = 1;
  const values: (number[] | undefined)[] = [];

  const slotOf = (node: number, unit: number): number => {
    const mask = size - 1;
    let slot = Math.imul(Math.imul(node, 0x9e3779b1) + unit, 0x85ebca6b) >>> 7;
    for (slot &= mask; ; slot = (slot + 1) & mask) {
      const key = nodes[slot];
      if (key === 0 || (key === node + 1 && units[slot] === unit)) return slot;
    }
  };
  const grow = (): void => {
    const [oldNodes, oldUnits, oldTargets] = [nodes, units, targets];
    size *= 2;
    nodes = new Int32Array(size);
    units = new Uint16Array(size);
    targets = new Int32Array(size);
    for (let i = 0; i < oldNodes.length; i++) {
      const key = oldNodes[i] ?? 0;
      if (key !== 0) put(slotOf(key - 1, oldUnits[i] ?? 0), key, oldUnits[i] ?? 0, oldTargets[i] ?? 0);
    }
  };
  const put = (slot: number, key: number, unit: number, target: number): void => {
    nodes[slot] = key;
    units[slot] = unit;
    targets[slot] = target;
  };

  return {
    step(node, unit) {
      const slot = slotOf(node, unit);
      return nodes[slot] === 0 ? -1 : (targets[slot] ?? -1);
    },
    valuesAt: (node) => values[node],
    add(text, value) {
      let node = 0;
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        let slot = slotOf(node, unit);
        if (nodes[slot] === 0) {
          if (++edges * 2 > size) {
            grow();
            slot = slotOf(node, unit);
          }
          put(slot, node + 1, unit, count++);
        }
        node = targets[slot] ?? 0;
      }
      const known = values[node];
      if (known === undefined) values[node] = [value];
      else known.push(value);
    },
  };
}
