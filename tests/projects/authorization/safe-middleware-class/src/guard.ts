import type { APIGatewayProxyEventV2WithLambdaAuthorizer } from 'aws-lambda';
export class ForbiddenError extends Error {}
export type AuthEvent = APIGatewayProxyEventV2WithLambdaAuthorizer<{ tenantId: string; userId: string }>;
export class TenantGuard {
  constructor(private readonly event: AuthEvent) {}
  assertTenant(tenantId: string | undefined): void {
    if (this.event.requestContext.authorizer.lambda.tenantId !== tenantId) throw new ForbiddenError('other tenant');
  }
}
