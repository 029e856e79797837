/** Names of the options that say what browsers of other origins may do. */
interface CrossOriginRow {
  readonly origins: readonly string[];
  readonly credentials: readonly string[];
  readonly methods: readonly string[];
}

/** Of `http` events of the Serverless Framework. */
export const restOrigins: CrossOriginRow = {
  origins: ['origins', 'origin'],
  credentials: ['allowCredentials'],
  methods: ['methods'],
};

/** Of HTTP APIs and URLs of functions in the Serverless Framework. */
export const httpApiOrigins: CrossOriginRow = {
  origins: ['allowedOrigins', 'origins', 'origin'],
  credentials: ['allowCredentials'],
  methods: ['allowedMethods'],
};

/** Of SAM and CloudFormation. */
export const templateOrigins: CrossOriginRow = {
  origins: ['AllowOrigins', 'AllowOrigin', 'AllowedOrigins'],
  credentials: ['AllowCredentials'],
  methods: ['AllowMethods', 'AllowedMethods'],
};

/** Of `x-amazon-apigateway-cors` in OpenAPI. */
export const openApiOrigins: CrossOriginRow = {
  origins: ['allowOrigins'],
  credentials: ['allowCredentials'],
  methods: ['allowMethods'],
};
