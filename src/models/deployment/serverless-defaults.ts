/** The stage of a service that names none. */
export const defaultStage = 'dev';

/** What a function of the Serverless Framework gets when nothing is said. */
export const serverlessDefaults = { timeoutSeconds: 6, memoryMegabytes: 1024 } as const;

/** A function of a module: `src/orders.handler`. */
export const handlerText = /[\w})-]\.[\w$]+$/u;

/** Keys that a function has beside its handler. */
export const functionKeys: readonly string[] = [
  'events',
  'environment',
  'timeout',
  'memorySize',
  'runtime',
  'layers',
  'role',
  'vpc',
  'package',
];
