export function buildFilter(input: Record<string, any>) {
  const filter: Record<string, any> = { deleted: false };
  for (const [key, value] of Object.entries(input)) filter[key] = value;
  return filter;
}
