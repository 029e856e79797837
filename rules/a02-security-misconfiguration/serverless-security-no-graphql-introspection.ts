// ruleid: serverless-security-no-graphql-introspection
new ApolloServer({ schema, introspection: true });
// ruleid: serverless-security-no-graphql-introspection
createYoga({ schema, graphiql: true });
// ruleid: serverless-security-no-graphql-introspection
new ApolloServer({ schema, playground: true });
// ok: serverless-security-no-graphql-introspection
new ApolloServer({ schema, introspection: process.env.STAGE === 'dev' });
// ok: serverless-security-no-graphql-introspection
createYoga({ schema, graphiql: false });
// ok: serverless-security-no-graphql-introspection
new ApolloServer({ schema });
