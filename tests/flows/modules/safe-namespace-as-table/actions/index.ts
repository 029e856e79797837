export { default as list } from './list.js';
export * from './remove.js';
