export { default as runReport } from './run-report.mjs';
