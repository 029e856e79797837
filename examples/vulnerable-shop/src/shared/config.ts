/** Settings of the deployment, read once per cold start. */
export const config = {
  databaseUrl: process.env['DATABASE_URL'] ?? 'postgres://localhost/shop',
  catalogueUrl: process.env['CATALOGUE_URL'] ?? 'mysql://localhost/catalogue',
  customersTable: process.env['CUSTOMERS_TABLE'] ?? 'customers',
  mediaBucket: process.env['MEDIA_BUCKET'] ?? 'shop-media',
  reportsBucket: process.env['REPORTS_BUCKET'] ?? 'shop-reports',
  rejectedQueueUrl: process.env['REJECTED_QUEUE_URL'] ?? '',
} as const;
