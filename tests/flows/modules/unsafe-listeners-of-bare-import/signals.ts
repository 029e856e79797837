import { EventEmitter } from 'node:events';

export const signals = new EventEmitter();
