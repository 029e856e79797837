/** The package that declares the types of events and of their handlers; event models name these types. */
export const eventTypesPackage = 'aws-lambda';

/** Its types of handlers that take the event's type as an argument: `Handler<SQSEvent>`. */
export const genericHandlerTypes = /Handler$/u;

/** Those of its types whose events come from people that were asked who they are. */
export const guardedTypes = /With(?:JWT|Lambda|Cognito)Authorizer/u;
