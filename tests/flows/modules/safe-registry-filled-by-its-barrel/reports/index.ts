import './sales';

export { makeReport } from './table';
