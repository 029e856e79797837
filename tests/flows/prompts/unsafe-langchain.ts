// System messages and templates of LangChain.
import { ChatPromptTemplate, PromptTemplate } from '@langchain/core/prompts';
import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { ChatOpenAI } from '@langchain/openai';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const model = new ChatOpenAI({ model: 'gpt-4o' });

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { persona, question } = JSON.parse(event.body ?? '{}');
  // ruleid: no-prompt-injection
  await model.invoke([new SystemMessage(`You are ${persona}`), new HumanMessage(question)]);
  const prompt = ChatPromptTemplate.fromMessages([
    // ruleid: no-prompt-injection
    ['system', `You are ${persona}`],
    ['human', '{input}'],
  ]);
  // ruleid: no-prompt-injection
  const other = PromptTemplate.fromTemplate('As ' + persona + ' answer {input}');
  const result = await prompt.pipe(model).invoke({ input: question });
  await other.pipe(model).invoke({ input: question });
  return { statusCode: 200, body: String(result.content) };
};
