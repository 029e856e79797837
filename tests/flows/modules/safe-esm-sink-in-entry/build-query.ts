const BASE = 'SELECT * FROM stations';

export function buildQuery(city?: string): string {
  return city ? `${BASE} WHERE city IS NOT NULL` : BASE;
}
