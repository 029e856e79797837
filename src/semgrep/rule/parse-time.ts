const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
  y: 31_536_000_000,
};

/** Answers the second in which a day begins, in local time: `2024-01-31`. */
export function parseDate(text: string): number | undefined {
  const found = /^(\d+)-(\d+)-(\d+)$/u.exec(text);
  if (found === null) return undefined;
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
  const date = new Date(year, month - 1, day);
  if (year < 100 || date.getFullYear() !== year || date.getMonth() !== month - 1 || date.getDate() !== day) return undefined;
  return date.getTime() / 1_000;
}

/** Answers the milliseconds of a duration of Prometheus: `1h30m`. */
export function parseDuration(text: string): number | undefined {
  if (!/^(?:\d+(?:ms|[smhdwy]))+$/u.test(text)) return undefined;
  let sum = 0;
  for (const [, count, unit] of text.matchAll(/(\d+)(ms|[smhdwy])/gu)) sum += Number(count) * (units[unit ?? ''] ?? 0);
  return sum;
}
