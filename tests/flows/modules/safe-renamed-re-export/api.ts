export { findUserByParameter as findUser } from './users';
