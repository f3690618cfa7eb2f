/** Calls everybody, also where somebody throws; then throws what was thrown first. */
export function everyone<One>(all: readonly One[], call: (one: One) => void): void {
  const thrown: unknown[] = [];
  for (const one of all) {
    try {
      call(one);
    } catch (error) {
      thrown.push(error);
    }
  }
  if (thrown.length) throw thrown[0];
}
