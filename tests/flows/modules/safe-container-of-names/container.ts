import { asClass, asValue, createContainer } from 'awilix';
import { Pool } from 'pg';
import { UserService } from './user-service';

export const container = createContainer<any>();
container.register({ pool: asValue(new Pool()), userService: asClass(UserService).singleton() });
