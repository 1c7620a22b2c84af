/** A person in Slack, named as they were called when they acted. */
export interface Person {
  id: string;
  name: string;
}
