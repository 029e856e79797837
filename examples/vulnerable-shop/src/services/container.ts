import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CustomerRepository, OrderRepository, ProductRepository } from '../repositories';
import { catalogue, config, logger, orders } from '../shared';
import { InvoiceRenderer } from './invoice-renderer';
import { MediaService } from './media';
import { OrderService } from './order-service';
import { ProductSearch } from './product-search';
import { RulesEngine } from './rules-engine';

/** The objects that the functions share, made once per cold start. */
export const container = {
  orders: new OrderService(new OrderRepository(orders), logger),
  products: new ProductSearch(new ProductRepository(catalogue)),
  customers: new CustomerRepository(new DynamoDBClient({}), config.customersTable),
  invoices: new InvoiceRenderer(),
  rules: new RulesEngine(),
  media: new MediaService([
    { width: 1280, bitrate: '2500k' },
    { width: 640, bitrate: '900k' },
  ]),
};
