export * from './articles';
export * from './authors';
