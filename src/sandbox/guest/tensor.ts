/**
 * What danfo.js asks of TensorFlow: arithmetic between a table and a number, a row or a column, and a
 * few reductions. Here numbers stay 64-bit, as JavaScript's own; TensorFlow would round them to 32
 * (671000.1 to 671000.125), which is not what a person who adds up figures expects.
 */
type Nested = unknown[] | unknown;
type Operation = (a: number, b: number) => number;

const size = (shape: number[]): number => shape.reduce((product, n) => product * n, 1);

function flatten(values: Nested, shape: number[] | undefined): { flat: unknown[]; shape: number[] } {
  const inferred: number[] = [];
  for (
    let level = values;
    Array.isArray(level) || ArrayBuffer.isView(level);
    level = (level as unknown[])[0]
  ) {
    inferred.push((level as unknown[]).length);
  }
  const flat = Array.isArray(values) ? values.flat(Infinity) : Array.from(values as ArrayLike<unknown>);
  return { flat, shape: shape ?? inferred };
}

export class Tensor {
  readonly flat: unknown[];
  readonly shape: number[];
  readonly dtype: string;

  constructor(flat: unknown[], shape: number[], dtype = "float32") {
    if (flat.length !== size(shape)) {
      throw new Error(`cannot give ${flat.length} values the shape [${shape.join(", ")}]`);
    }
    this.flat = flat;
    this.shape = shape;
    this.dtype = dtype;
  }
  get size(): number {
    return this.flat.length;
  }
  get rank(): number {
    return this.shape.length;
  }
  dataSync(): unknown[] {
    return this.flat.slice();
  }
  arraySync(): unknown {
    const [rows = 0, columns] = this.shape;
    if (this.rank === 0) return this.flat[0];
    if (columns === undefined) return this.flat.slice();
    return Array.from({ length: rows }, (_, row) => this.flat.slice(row * columns, (row + 1) * columns));
  }
  clone(): Tensor {
    return new Tensor(this.flat.slice(), this.shape, this.dtype);
  }
  dispose(): void {}
  asType(dtype: string): Tensor {
    return new Tensor(this.flat.slice(), this.shape, dtype);
  }
  transpose(): Tensor {
    const [rows = 1, columns = 1] = this.rank === 2 ? this.shape : [1, this.size];
    const turned: unknown[] = [];
    for (let j = 0; j < columns; j++) for (let i = 0; i < rows; i++) turned.push(this.flat[i * columns + j]);
    return new Tensor(turned, [columns, rows], this.dtype);
  }

  add(other: unknown): Tensor {
    return this.zip(other, (a, b) => a + b);
  }
  sub(other: unknown): Tensor {
    return this.zip(other, (a, b) => a - b);
  }
  mul(other: unknown): Tensor {
    return this.zip(other, (a, b) => a * b);
  }
  div(other: unknown): Tensor {
    return this.zip(other, (a, b) => a / b);
  }
  divNoNan(other: unknown): Tensor {
    return this.zip(other, (a, b) => (b === 0 ? 0 : a / b));
  }
  pow(other: unknown): Tensor {
    return this.zip(other, (a, b) => a ** b);
  }
  /** As TensorFlow: the sign of the divisor. */
  mod(other: unknown): Tensor {
    return this.zip(other, (a, b) => a - b * Math.floor(a / b));
  }
  greater(other: unknown): Tensor {
    return this.zip(other, (a, b) => Number(a > b), "bool");
  }
  less(other: unknown): Tensor {
    return this.zip(other, (a, b) => Number(a < b), "bool");
  }
  greaterEqual(other: unknown): Tensor {
    return this.zip(other, (a, b) => Number(a >= b), "bool");
  }
  lessEqual(other: unknown): Tensor {
    return this.zip(other, (a, b) => Number(a <= b), "bool");
  }
  equal(other: unknown): Tensor {
    return this.zip(other, (a, b) => Number(a === b), "bool");
  }
  notEqual(other: unknown): Tensor {
    return this.zip(other, (a, b) => Number(a !== b), "bool");
  }
  sqrt(): Tensor {
    return new Tensor((this.flat as number[]).map(Math.sqrt), this.shape);
  }

  /** `axis` 0 reduces a table to one value a column, none at all to one value. */
  mean(axis?: number): Tensor {
    return this.reduce(axis, (values) => values.reduce((sum, x) => sum + x, 0) / values.length);
  }
  max(axis?: number): Tensor {
    return this.reduce(axis, (values) => values.reduce((a, b) => (a >= b ? a : b)));
  }
  min(axis?: number): Tensor {
    return this.reduce(axis, (values) => values.reduce((a, b) => (a <= b ? a : b)));
  }
  argMax(): Tensor {
    return this.reduce(undefined, (values) =>
      values.reduce((at, x, i) => (x > (values[at] ?? x) ? i : at), 0),
    );
  }
  argMin(): Tensor {
    return this.reduce(undefined, (values) =>
      values.reduce((at, x, i) => (x < (values[at] ?? x) ? i : at), 0),
    );
  }
  /** Population variance, as TensorFlow's `moments`. */
  variance(axis?: number): Tensor {
    return this.reduce(axis, (values) => {
      const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
      return values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length;
    });
  }

  private reduce(axis: number | undefined, operation: (values: number[]) => number): Tensor {
    const numbers = this.flat as number[];
    if (axis !== 0 || this.rank < 2) return new Tensor([operation(numbers)], []);
    const [rows = 0, columns = 0] = this.shape;
    const column = (j: number) => Array.from({ length: rows }, (_, i) => numbers[i * columns + j] as number);
    return new Tensor(
      Array.from({ length: columns }, (_, j) => operation(column(j))),
      [columns],
    );
  }

  /** Pairs of values by TensorFlow's rule: a length of 1, or a missing dimension, repeats. */
  private zip(other: unknown, operation: Operation, dtype = "float32"): Tensor {
    const right = other instanceof Tensor ? other : tensor(other);
    const rank = Math.max(this.rank, right.rank);
    const pad = (shape: number[]) => [...Array<number>(rank - shape.length).fill(1), ...shape];
    const a = pad(this.shape);
    const b = pad(right.shape);
    const shape = a.map((n, i) => {
      const m = b[i] ?? 1;
      if (n !== m && n !== 1 && m !== 1) {
        throw new Error(
          `Operands could not be broadcast together with shapes ${this.shape} and ${right.shape}.`,
        );
      }
      return Math.max(n, m);
    });
    const at = (source: Tensor, own: number[], row: number, column: number): number => {
      const [rows = 1, columns = 1] = rank === 2 ? own : [1, own[0] ?? 1];
      return source.flat[(rows === 1 ? 0 : row) * columns + (columns === 1 ? 0 : column)] as number;
    };
    const [rows = 1, columns = 1] = rank === 2 ? shape : [1, shape[0] ?? 1];
    const out: number[] = [];
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) out.push(operation(at(this, a, i, j), at(right, b, i, j)));
    }
    return new Tensor(out, shape, dtype);
  }
}

export function tensor(values: Nested, shape?: number[], dtype?: string): Tensor {
  const read = flatten(values, shape);
  return Array.isArray(values) || ArrayBuffer.isView(values)
    ? new Tensor(read.flat, read.shape, dtype)
    : new Tensor([values], [], dtype);
}
export const tensor1d = (values: unknown[], dtype?: string): Tensor => tensor(values, [values.length], dtype);
export const tensor2d = (values: unknown[], shape?: number[], dtype?: string): Tensor =>
  tensor(values, shape, dtype);
export const scalar = (value: unknown, dtype?: string): Tensor => tensor(value, undefined, dtype);
export const moments = (values: Tensor, axis?: number) => ({
  mean: values.mean(axis),
  variance: values.variance(axis),
});

/** danfo.js's `sample()` shuffles row numbers with it. */
export const data = {
  array: (values: unknown[]) => ({
    shuffle: () => ({
      take: (count: number) => ({
        toArray: async () => {
          const left = values.slice();
          const taken: unknown[] = [];
          while (taken.length < count && left.length > 0) {
            taken.push(...left.splice(Math.floor(Math.random() * left.length), 1));
          }
          return taken;
        },
      }),
    }),
  }),
};
