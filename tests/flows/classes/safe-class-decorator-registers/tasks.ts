export interface Task {
  run(folder: string): Promise<unknown>;
}

export const tasks = new Map<string, Task>();

export const TaskNamed =
  (name: string) =>
  (type: new () => Task): void => {
    tasks.set(name, new type());
  };
