type Report = (region: string) => Promise<unknown>;

const reports: Record<string, Report> = {};

export function addReport(name: string, report: Report) {
  reports[name] = report;
}

export function makeReport(name: string, region: string) {
  return reports[name]?.(region);
}
