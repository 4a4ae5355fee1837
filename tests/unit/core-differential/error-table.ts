import { table } from '../../bench/support/table.ts';

type Direction = 'forward' | 'backward';

interface Row {
  arrays: number;
  worst: number;
}

/** Counts compared arrays and keeps the largest error of each method, type and direction. */
export function errorTable(title: string) {
  const rows = new Map<string, Row>();
  return {
    add(method: string, type: string, direction: Direction, error: number): void {
      const key = `${method} ${type} ${direction}`;
      const row = rows.get(key) ?? { arrays: 0, worst: 0 };
      row.arrays += 1;
      row.worst = Math.max(row.worst, error);
      rows.set(key, row);
    },
    print(): string {
      const lines = [...rows].map(([key, { arrays, worst }]) => [
        ...key.split(' '),
        arrays,
        worst.toExponential(1),
      ]);
      const total = [...rows.values()].reduce((sum, { arrays }) => sum + arrays, 0);
      const head = ['method', 'type', 'direction', 'arrays', 'largest error'];
      return `${title}: ${total} arrays compared\n${table(head, lines)}`;
    },
  };
}
