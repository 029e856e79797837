import type { LibraryModel } from '../schema.ts';

const server = 'mcp.Server';
const given = 'what a client gives a tool';

/** Servers of the Model Context Protocol: functions of tools get what a client, or a model behind it, chose. */
export const mcpServer = {
  package: [
    '@modelcontextprotocol/sdk/server/mcp.js',
    '@modelcontextprotocol/sdk/server/mcp',
    '@modelcontextprotocol/sdk/server/index.js',
    '@modelcontextprotocol/sdk/server',
  ],
  evidence: 'https://github.com/modelcontextprotocol/typescript-sdk#tools',
  types: [{ name: server, path: 'Member[McpServer,Server].Instance', declared: ['McpServer', 'Server'] }],
  sources: [
    { type: server, path: 'Member[tool].Argument[2..4].Parameter[0]', label: given },
    { type: server, path: 'Member[registerTool].Argument[2].Parameter[0]', label: given },
    { type: server, path: 'Member[prompt,registerPrompt].Argument[2..3].Parameter[0]', label: given },
    { type: server, path: 'Member[resource,registerResource].Argument[2..3].Parameter[0]', label: given },
    { type: server, path: 'Member[resource,registerResource].Argument[2..3].Parameter[1]', label: given },
    { type: server, path: 'Member[setRequestHandler].Argument[1].Parameter[0].Member[params]', label: given },
  ],
  flows: [
    {
      type: server,
      path: 'Member[tool]',
      from: 'Argument[1]',
      to: 'Argument[2].Parameter[0]',
      kind: 'schema',
      when: [{ path: 'Argument[1]', is: 'object' }],
    },
    {
      type: server,
      path: 'Member[tool]',
      from: 'Argument[2]',
      to: 'Argument[3].Parameter[0]',
      kind: 'schema',
      when: [{ path: 'Argument[1]', is: 'string' }],
    },
    { type: server, path: 'Member[tool]', from: 'Argument[2]', to: 'Argument[4].Parameter[0]', kind: 'schema' },
    { type: server, path: 'Member[registerTool]', from: 'Argument[1].Member[inputSchema]', to: 'Argument[2].Parameter[0]', kind: 'schema' },
    {
      type: server,
      path: 'Member[registerPrompt]',
      from: 'Argument[1].Member[argsSchema]',
      to: 'Argument[2].Parameter[0]',
      kind: 'schema',
    },
  ],
} as const satisfies LibraryModel;

/** FastMCP: a tool is one object. */
export const fastMcp = {
  package: ['fastmcp', 'mcp-framework', '@mastra/mcp', 'mcp-handler', '@vercel/mcp-adapter'],
  evidence: 'https://github.com/punkpeye/fastmcp#tools',
  types: [
    { name: 'fastmcp.Server', path: 'Member[FastMCP].Instance', declared: ['FastMCP'] },
    { name: server, path: 'Member[createMcpHandler].Argument[0].Parameter[0]' },
  ],
  sources: [
    { type: 'fastmcp.Server', path: 'Member[addTool].Argument[0].Member[execute].Parameter[0]', label: given },
    { type: 'fastmcp.Server', path: 'Member[addPrompt,addResourceTemplate].Argument[0].Member[load].Parameter[0]', label: given },
  ],
  flows: [
    {
      type: 'fastmcp.Server',
      path: 'Member[addTool]',
      from: 'Argument[0].Member[parameters]',
      to: 'Argument[0].Member[execute].Parameter[0]',
      kind: 'schema',
    },
  ],
} as const satisfies LibraryModel;
