import type { LibraryModel } from '../schema.ts';

const label = 'the instructions';

/** Agents that are made from an object with their instructions. */
export const agentFrameworks = {
  package: ['@strands-agents/sdk', '@voltagent/core', '@google/adk', '@inngest/agent-kit', 'beeai-framework'],
  evidence: 'https://strandsagents.com/latest/documentation/docs/user-guide/concepts/agents/prompts/',
  sinks: [
    { threat: 'prompt', path: 'Member[Agent,LlmAgent].Argument[0].Member[systemPrompt,instructions,instruction,system]', label },
    { threat: 'prompt', path: 'Member[createAgent].Argument[0].Member[system,systemPrompt]', label },
  ],
} as const satisfies LibraryModel;

/** Agents of LlamaIndex. */
export const llamaIndexAgents = {
  package: ['llamaindex', '@llamaindex/workflow'],
  evidence: 'https://developers.llamaindex.ai/typescript/framework/modules/agents/agent_workflow/',
  sinks: [{ threat: 'prompt', path: 'Member[agent].Argument[0].Member[systemPrompt]', label }],
} as const satisfies LibraryModel;

/** Claude's kit for agents. */
export const claudeAgents = {
  package: ['@anthropic-ai/claude-agent-sdk', '@anthropic-ai/claude-code'],
  evidence: 'https://docs.claude.com/en/api/agent-sdk/typescript',
  sinks: [
    {
      threat: 'prompt',
      path: 'Member[query].Argument[0].Member[options].Member[systemPrompt,customSystemPrompt,appendSystemPrompt]',
      label,
    },
    { threat: 'prompt', path: 'Member[query].Argument[0].Member[options].Member[systemPrompt].Member[append]', label },
    { threat: 'prompt', path: 'Member[query].Argument[0].Member[options].Member[agents].AnyMember.Member[prompt]', label },
  ],
} as const satisfies LibraryModel;

/** Genkit. */
export const genkit = {
  package: ['genkit', 'genkit/beta'],
  evidence: 'https://genkit.dev/docs/models/',
  types: [{ name: 'genkit.Genkit', path: 'Member[genkit].ReturnValue', declared: ['Genkit'] }],
  sinks: [
    {
      threat: 'prompt',
      type: 'genkit.Genkit',
      path: 'Member[generate,generateStream,chat,definePrompt].Argument[0].Member[system]',
      label,
    },
  ],
  sources: [{ type: 'genkit.Genkit', path: 'Member[generate].ReturnValue.Awaited.Member[text,output]', label: 'model output' }],
} as const satisfies LibraryModel;
