export { handler as removeHandler } from './functions/remove';
