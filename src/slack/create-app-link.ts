import { parse } from 'yaml';

/**
 * The address of Slack's "create app" page with this manifest filled in (docs.slack.dev, "App manifests":
 * `new_app=1&manifest_json=`). The YAML's comments are left out: the address must stay short.
 */
export function createAppLink(manifestYaml: string): string {
  return `https://api.slack.com/apps?new_app=1&manifest_json=${encodeURIComponent(JSON.stringify(parse(manifestYaml)))}`;
}
