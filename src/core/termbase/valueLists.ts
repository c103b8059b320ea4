/** Lists of numbers by a small number, most of which are written and never read. */
export interface ValueLists {
  readonly add: (key: number, value: number) => void;
  /** In the order in which they were added. Undefined: there are none. */
  readonly at: (key: number) => readonly number[] | undefined;
  /** Leaves those that `keep` is true of. */
  readonly filter: (key: number, keep: (value: number) => boolean) => void;
  /** What `createValueLists` makes the same lists of, as long as nothing was filtered. */
  readonly tables: () => readonly Int32Array[];
}

/** Values lie in one array, each with the place of the one before it of the same key; read, they become a list. */
export function createValueLists([knownLast, knownCells]: readonly Int32Array[] = []): ValueLists {
  let last: Int32Array = knownLast ?? new Int32Array(1 << 12);
  let cells: Int32Array = knownCells ?? new Int32Array(1 << 12);
  // Place 0 is the end of a chain.
  let count = knownCells === undefined ? 1 : knownCells.length / 2;
  const lists = new Map<number, number[]>();

  const listAt = (key: number): number[] => {
    const known = lists.get(key);
    if (known !== undefined) return known;
    const list: number[] = [];
    for (let cell = last[key] ?? 0; cell !== 0; cell = cells[2 * cell + 1] ?? 0) list.push(cells[2 * cell] ?? 0);
    list.reverse();
    lists.set(key, list);
    return list;
  };

  return {
    add(key, value) {
      if (key >= last.length) last = grown(last, key);
      if (2 * count + 1 >= cells.length) cells = grown(cells, 2 * count + 1);
      cells[2 * count] = value;
      cells[2 * count + 1] = last[key] ?? 0;
      last[key] = count++;
      lists.get(key)?.push(value);
    },
    at(key) {
      if ((last[key] ?? 0) === 0) return undefined;
      const list = listAt(key);
      return list.length === 0 ? undefined : list;
    },
    filter(key, keep) {
      lists.set(key, listAt(key).filter(keep));
    },
    tables: () => [last, cells.slice(0, 2 * count)],
  };
}

function grown(array: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(2 * array.length, least + 1));
  larger.set(array);
  return larger;
}
