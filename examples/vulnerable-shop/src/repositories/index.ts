export { CustomerRepository } from './customer-repository';
export { OrderRepository, type OrderStore } from './order-repository';
export { ProductRepository } from './product-repository';
