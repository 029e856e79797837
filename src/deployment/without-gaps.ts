type WithoutGaps<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Leaves out the facts that are not there. */
export function withoutGaps<T extends object>(facts: T): WithoutGaps<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as WithoutGaps<T>;
}
