// ruleid: serverless-security-no-graphql-stack-trace
new ApolloServer({ schema, includeStacktraceInErrorResponses: true });
// ruleid: serverless-security-no-graphql-stack-trace
new ApolloServer({ schema, debug: true });
// ruleid: serverless-security-no-graphql-stack-trace
createYoga({ schema, maskedErrors: false });
// ok: serverless-security-no-graphql-stack-trace
new ApolloServer({ schema, includeStacktraceInErrorResponses: false });
// ok: serverless-security-no-graphql-stack-trace
createYoga({ schema });
// ok: serverless-security-no-graphql-stack-trace
new Logger({ debug: true });
