const FIELDS = ['name', 'city'] as const;
export function buildFilter(input: Record<string, unknown>) {
  const filter: Record<string, string> = {};
  for (const field of FIELDS) {
    const value = input[field];
    if (typeof value === 'string') filter[field] = value;
  }
  return filter;
}
