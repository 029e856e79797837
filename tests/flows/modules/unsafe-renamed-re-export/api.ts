export { findUserByText as findUser } from './users';
