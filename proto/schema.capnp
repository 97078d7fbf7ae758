@0xa93fc509624c72d9;
# Schemas as data: what `capnp compile` tells a plugin on its standard input.
# Ids, ordinals and layouts are Cap'n Proto's own, in the newest revision, so
# that requests of older and newer compilers both read well; words are ours.

using C = import "capnrpc.capnp";
$C.prefix("schema");
$C.spdx("Apache-2.0");

using Id = UInt64;
# Names a node. The top bit is always set.

struct Node {
  # One declaration.

  id @0 :Id;
  displayName @1 :Text;
  # For people: "folder/file.capnp:Outer.Inner".
  displayNamePrefixLength @2 :UInt32;
  # Bytes of displayName before the declaration's own name.
  scopeId @3 :Id;
  # What it is declared in. 0 for files, and for the parameter and result
  # structs that a method's parameter list makes.
  nestedNodes @4 :List(NestedNode);
  # What is declared in it. Groups, and the structs just named, are not here.
  annotations @5 :List(Annotation);
  parameters @32 :List(Parameter);
  # Type parameters, of a generic declaration.
  isGeneric @33 :Bool;
  # It, or something that it is declared in, has type parameters.
  startByte @34 :UInt32;
  # Where in its file it stands. 0 from compilers before 1.1.
  endByte @35 :UInt32;

  union {
    file @6 :Void;

    struct :group {
      dataWordCount @7 :UInt16;
      pointerCount @8 :UInt16;
      preferredListEncoding @9 :ElementSize;
      # Of lists of it. Writers use inlineComposite all the same.
      isGroup @10 :Bool;
      # A view of some fields of the struct that is its scope.
      discriminantCount @11 :UInt16;
      # How many fields are members of the unnamed union; 0: there is none.
      discriminantOffset @12 :UInt32;
      # Where that union's tag is, in units of 16 bits.
      fields @13 :List(Field);
      # By ordinal.
    }

    enum :group {
      enumerants @14 :List(Enumerant);
      # By value.
    }

    interface :group {
      methods @15 :List(Method);
      # By ordinal.
      superclasses @31 :List(Superclass);
    }

    const :group {
      type @16 :Type;
      value @17 :Value;
    }

    annotation :group {
      type @18 :Type;
      targetsFile @19 :Bool;
      targetsConst @20 :Bool;
      targetsEnum @21 :Bool;
      targetsEnumerant @22 :Bool;
      targetsStruct @23 :Bool;
      targetsField @24 :Bool;
      targetsUnion @25 :Bool;
      targetsGroup @26 :Bool;
      targetsInterface @27 :Bool;
      targetsMethod @28 :Bool;
      targetsParam @29 :Bool;
      targetsAnnotation @30 :Bool;
    }
  }

  struct Parameter {
    # A type parameter.

    name @0 :Text;
  }

  struct NestedNode {
    # A declaration in another.

    name @0 :Text;
    id @1 :Id;
  }

  struct SourceInfo {
    # What the source says about a node that its meaning does not need.

    id @0 :Id;
    docComment @1 :Text;
    members @2 :List(Member);
    # One for each field, enumerant or method, in the node's order.
    startByte @3 :UInt32;
    endByte @4 :UInt32;

    struct Member {
      docComment @0 :Text;
      startByte @1 :UInt32;
      endByte @2 :UInt32;
    }
  }
}

struct Field {
  # A field of a struct or group.

  const noDiscriminant :UInt16 = 0xffff;
  # What discriminantValue is for fields that are in no union.

  name @0 :Text;
  codeOrder @1 :UInt16;
  # Its place in the source.
  annotations @2 :List(Annotation);
  discriminantValue @3 :UInt16 = Field.noDiscriminant;
  # The union's tag when this member is set.

  union {
    slot :group {
      offset @4 :UInt32;
      # In its section, in units of the field's own size.
      type @5 :Type;
      defaultValue @6 :Value;
      hadExplicitDefault @10 :Bool;
    }

    group :group {
      typeId @7 :Id;
      # The struct node that has the group's fields.
    }
  }

  ordinal :union {
    implicit @8 :Void;
    explicit @9 :UInt16;
    # Of "@n" in the source.
  }
}

struct Enumerant {
  # A value of an enum.

  name @0 :Text;
  codeOrder @1 :UInt16;
  annotations @2 :List(Annotation);
}

struct Superclass {
  # An interface that another one extends.

  id @0 :Id;
  brand @1 :Brand;
}

struct Method {
  # A method of an interface.

  name @0 :Text;
  codeOrder @1 :UInt16;
  paramStructType @2 :Id;
  resultStructType @3 :Id;
  # stream.capnp's StreamResult for methods declared "-> stream".
  annotations @4 :List(Annotation);
  paramBrand @5 :Brand;
  resultBrand @6 :Brand;
  implicitParameters @7 :List(Node.Parameter);
  # Type parameters of the method's own.
}

struct Type {
  # The type of a field, constant or annotation.

  union {
    void @0 :Void;
    bool @1 :Void;
    int8 @2 :Void;
    int16 @3 :Void;
    int32 @4 :Void;
    int64 @5 :Void;
    uint8 @6 :Void;
    uint16 @7 :Void;
    uint32 @8 :Void;
    uint64 @9 :Void;
    float32 @10 :Void;
    float64 @11 :Void;
    text @12 :Void;
    data @13 :Void;

    list :group {
      elementType @14 :Type;
    }

    enum :group {
      typeId @15 :Id;
      brand @21 :Brand;
    }

    struct :group {
      typeId @16 :Id;
      brand @22 :Brand;
    }

    interface :group {
      typeId @17 :Id;
      brand @23 :Brand;
    }

    anyPointer :union {
      unconstrained :union {
        anyKind @18 :Void;
        struct @25 :Void;
        list @26 :Void;
        capability @27 :Void;
      }

      parameter :group {
        # A type parameter of a declaration around this one.
        scopeId @19 :Id;
        parameterIndex @20 :UInt16;
      }

      implicitMethodParameter :group {
        # A type parameter of the method.
        parameterIndex @24 :UInt16;
      }
    }
  }
}

struct Brand {
  # What the type parameters of a generic type stand for, where it is used.

  scopes @0 :List(Scope);

  struct Scope {
    # The parameters of one declaration.

    scopeId @0 :Id;
    union {
      bind @1 :List(Binding);
      inherit @2 :Void;
      # What they stand for around here.
    }
  }

  struct Binding {
    # One parameter.

    union {
      unbound @0 :Void;
      type @1 :Type;
    }
  }
}

struct Value {
  # A value: a default, a constant's, an annotation's.

  union {
    void @0 :Void;
    bool @1 :Bool;
    int8 @2 :Int8;
    int16 @3 :Int16;
    int32 @4 :Int32;
    int64 @5 :Int64;
    uint8 @6 :UInt8;
    uint16 @7 :UInt16;
    uint32 @8 :UInt32;
    uint64 @9 :UInt64;
    float32 @10 :Float32;
    float64 @11 :Float64;
    text @12 :Text;
    data @13 :Data;
    list @14 :AnyPointer;
    enum @15 :UInt16;
    struct @16 :AnyPointer;
    interface @17 :Void;
    # Null, the only one that can be written down.
    anyPointer @18 :AnyPointer;
  }
}

struct Annotation {
  # An annotation where it is applied.

  id @0 :Id;
  # Of its declaration.
  value @1 :Value;
  brand @2 :Brand;
}

enum ElementSize {
  # How much of a list one element takes.

  empty @0;
  bit @1;
  byte @2;
  twoBytes @3;
  fourBytes @4;
  eightBytes @5;
  pointer @6;
  inlineComposite @7;
}

struct CapnpVersion {
  # Of the compiler.

  major @0 :UInt16;
  minor @1 :UInt8;
  micro @2 :UInt8;
}

struct CodeGeneratorRequest $C.name("request") {
  # The root of what a plugin reads.

  nodes @0 :List(Node);
  # Every declaration that the requested files need, theirs and others'.
  requestedFiles @1 :List(RequestedFile);
  capnpVersion @2 :CapnpVersion;
  sourceInfo @3 :List(Node.SourceInfo);

  struct RequestedFile $C.name("file") {
    # A file that code is wanted for.

    id @0 :Id;
    filename @1 :Text;
    # As named to the compiler, without the prefix it was told to take off.
    imports @2 :List(Import);
    fileSourceInfo @3 :FileSourceInfo;

    struct Import {
      # A file that this one imports.

      id @0 :Id;
      name @1 :Text;
      # As it stands in the import.
    }

    struct FileSourceInfo $C.name("source") {
      # Where the names in a file lead, for editors.

      identifiers @0 :List(Identifier);

      struct Identifier {
        startByte @0 :UInt32;
        endByte @1 :UInt32;
        union {
          typeId @2 :Id;
          member :group {
            parentTypeId @3 :Id;
            ordinal @4 :UInt16;
          }
        }
      }
    }
  }
}
