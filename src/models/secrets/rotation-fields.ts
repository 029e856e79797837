/** Fields that only events of functions have which rotate a secret: these must see what it is now. */
export const rotationFields: ReadonlySet<string> = new Set(['ClientRequestToken']);
