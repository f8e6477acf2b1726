import { HostError, notImplemented } from './hostError';
import { isHostObject, member, type HostObject } from './hostObject';
import {
  ACTION,
  OBJECT_PATH,
  type ArgumentInfo,
  type BatchAction,
  type BatchRequest,
  type BatchResponse,
  type BatchResult,
  type ObjectPath,
} from './messages';
import { query } from './query';

/** The objects the client keeps beyond a batch, by reference id; lives as long as the workbook is open. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private last = 0;

  keep(object: HostObject): string {
    const id = `r${(this.last += 1)}`;
    this.objects.set(id, object);
    return id;
  }

  find(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw new HostError('InvalidReference', `The reference ${id} is gone`);
    return object;
  }

  remove(id: string): void {
    this.objects.delete(id);
  }
}

/** An injected fault: the batch fails before the action of this index. */
export interface ActionFault {
  readonly beforeAction: number;
  readonly code: string;
}

/**
 * Runs a batch action by action. As in Excel there is no transaction: the first failing action ends the batch, and
 * what went before stays done.
 */
export function executeBatch(
  request: BatchRequest,
  root: HostObject,
  references: References,
  fault?: ActionFault,
): BatchResponse {
  const batch = new Batch(request, root, references);
  const results: BatchResult[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (fault?.beforeAction === index) throw new HostError(fault.code, 'Injected fault');
      const value = batch.run(action);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      const known = error instanceof HostError;
      return {
        Results: results,
        Error: {
          Code: known ? error.code : 'GeneralException',
          Message: known
            ? error.message
            : `Emulator defect: ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
          Location: batch.location(action),
          ActionIndex: index,
          HttpStatusCode: 400,
        },
      };
    }
  }
  return { Results: results };
}

class Batch {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly kept = new Map<HostObject, string>();

  constructor(
    private readonly request: BatchRequest,
    private readonly root: HostObject,
    private readonly references: References,
  ) {}

  /** The value the client gets for an action; undefined where it expects no result. */
  run(action: BatchAction): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === null ? null : this.identity(object);
      case ACTION.query:
        return object === null ? null : query(object, action.QueryInfo ?? {});
      case ACTION.method:
        return object === null ? null : this.callMethod(object, action);
      case ACTION.setProperty:
        this.setProperty(object, action);
        return undefined;
      default:
        throw notImplemented(`action type ${action.ActionType} on ${object?.type ?? 'null'}`);
    }
  }

  location(action: BatchAction): string {
    const object = this.resolved.get(action.ObjectPathId);
    const path = this.request.ObjectPaths[String(action.ObjectPathId)];
    const name = action.Name === '' ? (path?.Name ?? '') : action.Name;
    return `${object?.type ?? 'Object'}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  }

  private identity(object: HostObject): Record<string, unknown> {
    const reference = this.kept.get(object);
    if (reference !== undefined) return { _ReferenceId: reference };
    return object.key === undefined ? {} : { Id: object.key };
  }

  private callMethod(object: HostObject, action: BatchAction): unknown {
    if (action.Name === '_KeepReference') {
      this.kept.set(object, this.references.keep(object));
      return null;
    }
    if (action.Name === '_RemoveReference') {
      this.references.remove(String(this.argumentsOf(action.ArgumentInfo)[0]));
      return null;
    }
    const value = this.invoke(object, action.Name, action.ArgumentInfo);
    return value === undefined || isHostObject(value) ? null : value;
  }

  private setProperty(object: HostObject | null, action: BatchAction): void {
    if (object === null) throw new HostError('InvalidObjectPath', `${action.Name} of a null object`);
    const set = member(object.set, action.Name);
    if (!set) throw notImplemented(`${object.type}.${action.Name} (set)`);
    set(this.argumentsOf(action.ArgumentInfo)[0]);
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', `No object path ${id}`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case OBJECT_PATH.root:
        return this.root;
      case OBJECT_PATH.nullObject:
        return null;
      case OBJECT_PATH.newObject:
        return { type: path.Name, call: { NotifyActionHandlerReady: () => null } };
      case OBJECT_PATH.reference:
        return this.references.find(path.Name);
      default:
        return this.below(path);
    }
  }

  private below(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === OBJECT_PATH.property) {
      const to = member(parent.to, path.Name);
      if (!to) throw notImplemented(`${parent.type}.${path.Name}`);
      return to();
    }
    const method = path.ObjectPathType === OBJECT_PATH.indexer ? 'GetItem' : path.Name;
    const found = this.invoke(parent, method, path.ArgumentInfo);
    if (found === null || isHostObject(found)) return found;
    throw notImplemented(`${parent.type}.${method} as an object`);
  }

  private invoke(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    const method = member(object.call, name);
    if (!method) throw notImplemented(`${object.type}.${name}`);
    return method(...this.argumentsOf(info));
  }

  private argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const values = info?.Arguments ?? [];
    return values.map((value, index) => this.dereference(value, info?.ReferencedObjectPathIds?.[index]));
  }

  private dereference(value: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference !== 0) return this.resolve(reference);
    if (Array.isArray(value) && Array.isArray(reference)) {
      return value.map((inner: unknown, index) => this.dereference(inner, (reference as unknown[])[index]));
    }
    return value;
  }
}
