import './count';
export * from './unpack';
