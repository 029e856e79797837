import type { LibraryModel } from '../schema.ts';

/** Redis runs the text of a script; keys and arguments are data. */
export const redisScripts = {
  package: ['ioredis', 'redis', '@redis/client'],
  evidence: 'https://redis.io/docs/latest/commands/eval/',
  types: [
    { name: 'redis.Client', path: 'Instance', declared: ['Redis', 'RedisClientType'] },
    { name: 'redis.Client', path: 'Member[Redis,Cluster].Instance' },
    { name: 'redis.Client', path: 'Member[createClient,createCluster].ReturnValue' },
    { name: 'redis.Client', type: 'redis.Client', path: 'Member[connect,duplicate].ReturnValue.Awaited' },
    { name: 'redis.Client', type: 'redis.Client', path: 'Member[multi,pipeline].ReturnValue' },
  ],
  sinks: [
    { threat: 'nosql-text', type: 'redis.Client', path: 'Member[eval,evalRo,eval_ro,EVAL,scriptLoad].Argument[0]', label: 'the script' },
    { threat: 'nosql-text', type: 'redis.Client', path: 'Member[script].Argument[1]', label: 'the script' },
    { threat: 'nosql-text', type: 'redis.Client', path: 'Member[defineCommand].Argument[1].Member[lua]', label: 'the script' },
    { threat: 'nosql-text', type: 'redis.Client', path: 'Member[sendCommand].Argument[0].Member[0]', label: 'the name of the command' },
    { threat: 'nosql-text', type: 'redis.Client', path: 'Member[call,callBuffer].Argument[0]', label: 'the name of the command' },
  ],
} as const satisfies LibraryModel;
