export { CustomerRepository } from './customer-repository';
export { OrderRepository, type OrderStore } from './order-repository';
export { type Conditions, ProductRepository } from './product-repository';
