/** The stage of a service that names none. */
export const defaultStage = 'dev';

/** What a function of the Serverless Framework gets when nothing is said. */
export const serverlessDefaults = { timeoutSeconds: 6, memoryMegabytes: 1024 } as const;
