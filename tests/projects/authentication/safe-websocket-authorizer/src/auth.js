exports.handler = async (event) => ({ principalId: 'x', policyDocument: {} });
