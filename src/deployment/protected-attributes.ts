/** An attribute of the users of a pool. */
export interface UserAttribute {
  /** With or without `custom:` before it. */
  readonly name: string;
  /** Once it has a value, it keeps it. */
  readonly isFixed: boolean;
}

const custom = 'custom:';

/**
 * Answers the claims that users cannot write: of attributes that never change, and of those that no client may write. A client of which no names are
 * known writes all.
 */
export function collectProtected(
  attributes: readonly UserAttribute[],
  clients: readonly (readonly (string | undefined)[] | undefined)[],
): readonly string[] {
  const getClaim = (name: string): string => (name.startsWith(custom) ? name : `${custom}${name}`);
  const canWrite = (claim: string): boolean =>
    clients.length === 0 ||
    clients.some((names) => names === undefined || names.some((name) => name !== undefined && getClaim(name) === claim));
  return attributes.flatMap(({ name }) => {
    const isFixed = attributes.every((each) => each.name !== name || each.isFixed);
    return isFixed || !canWrite(getClaim(name)) ? [getClaim(name)] : [];
  });
}
