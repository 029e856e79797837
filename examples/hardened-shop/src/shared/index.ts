export { config } from './config';
export { catalogue, orders } from './database';
export { DomainError, withErrors } from './errors';
export { isSupport, accepted, ok, readJson } from './http';
export { logger, Logger } from './logger';
export * from './schemas';
