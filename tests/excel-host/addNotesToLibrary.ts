import type { OfficeLibrary } from './bootOfficeInNode';

/** The part of the library's toolkit by which its own classes are made; its declarations leave it out. */
interface Toolkit {
  readonly BatchApiHelper: {
    createPropertyObject: (
      type: unknown,
      parent: object,
      name: string,
      isCollection: boolean,
      flags: number,
    ) => object;
    createMethodObject: (
      type: unknown,
      parent: object,
      name: string,
      operation: number,
      args: readonly unknown[],
      isCollection: boolean,
      isInvalidAfterRequest: boolean,
      getByIdMethod: string | null,
      flags: number,
    ) => object;
    createIndexerObject: (type: unknown, parent: object, args: readonly unknown[]) => object;
    createChildItemObject: (
      type: unknown,
      hasIndexer: boolean,
      parent: object,
      item: unknown,
      index: number,
    ) => ClientObject;
    invokeMethod: (
      parent: object,
      name: string,
      operation: number,
      args: readonly unknown[],
      flags: number,
    ) => void;
  };
  readonly Utility: {
    load: (object: object, options: unknown) => object;
    fixObjectPathIfNecessary: (object: object, value: unknown) => void;
  };
  readonly ClientObject: new (context: unknown, path: unknown) => ClientObject;
}

interface ClientObject {
  _handleResult: (value: unknown) => void;
}

/**
 * Adds `worksheet.notes` to the library: the published one declares notes (ExcelApi 1.18) but does not hold them yet.
 * The classes are made with the library's own toolkit, as Microsoft's generator makes them.
 */
export function addNotesToLibrary({ Excel, OfficeExtension }: OfficeLibrary): void {
  const { BatchApiHelper, Utility, ClientObject } = OfficeExtension as unknown as Toolkit;

  class Note extends ClientObject {
    content = '';

    override _handleResult = (value: unknown): void => {
      Utility.fixObjectPathIfNecessary(this, value);
      if (hasMember(value, 'Content')) this.content = String(value.Content);
    };

    delete(): void {
      BatchApiHelper.invokeMethod(this, 'Delete', 0, [], 0);
    }

    getLocation(): object {
      return BatchApiHelper.createMethodObject(Excel.Range, this, 'GetLocation', 1, [], false, true, null, 4);
    }
  }

  class NoteCollection extends ClientObject {
    items: ClientObject[] = [];

    override _handleResult = (value: unknown): void => {
      Utility.fixObjectPathIfNecessary(this, value);
      if (!hasMember(value, '_Items') || !Array.isArray(value._Items)) return;
      this.items = value._Items.map((item: unknown, index) => {
        const note = BatchApiHelper.createChildItemObject(Note, true, this, item, index);
        note._handleResult(item);
        return note;
      });
    };

    load(options: unknown): object {
      return Utility.load(this, options);
    }

    getItem(key: string): object {
      return BatchApiHelper.createIndexerObject(Note, this, [key]);
    }

    add(cell: unknown, content: string): object {
      return BatchApiHelper.createMethodObject(Note, this, 'Add', 0, [cell, content], false, true, null, 0);
    }
  }

  Object.defineProperty(Excel.Worksheet.prototype, 'notes', {
    configurable: true,
    get(this: object) {
      return BatchApiHelper.createPropertyObject(NoteCollection, this, 'Notes', true, 4);
    },
  });
}

function hasMember<Name extends string>(
  value: unknown,
  name: Name,
): value is Readonly<Record<Name, unknown>> {
  return typeof value === 'object' && value !== null && name in value;
}
