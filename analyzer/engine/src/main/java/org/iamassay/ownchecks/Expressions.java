package org.iamassay.ownchecks;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iamassay.frame.ColumnDescription;
import org.iamassay.frame.TableDescription;

/** Compiles conditions over the columns of one table: typed, bounded, without any way to the outside. */
final class Expressions {

    /** The moment all ages are counted to. */
    static final String AS_OF = "as_of";

    /** Tags of the user or role a row speaks of. */
    static final String TAGS = "tags";

    private static final int LONGEST = 4000;
    private static final int DEEPEST = 32;
    private static final int MOST_STEPS = 10_000;
    private static final int LARGEST_PATTERN = 1000;

    private final Cel cel;
    private final Map<String, CelType> types;

    /** A condition that cannot be used; line and column within the expression, from 1. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        private final int line;
        private final int column;

        Refused(String message, int line, int column) {
            super(message);
            this.line = line;
            this.column = column;
        }

        int line() {
            return line;
        }

        int column() {
            return column;
        }
    }

    Expressions(TableDescription table, boolean tags) {
        types = new TreeMap<>();
        table.columns().forEach(column -> types.put(column.name(), type(column)));
        types.put(AS_OF, SimpleType.TIMESTAMP);
        if (tags) {
            types.put(TAGS, MapType.create(SimpleType.STRING, SimpleType.STRING));
        }
        CelBuilder builder = CelFactory.standardCelBuilder()
                .setOptions(CelOptions.current()
                        .enableUnknownTracking(true)
                        .maxExpressionCodePointSize(LONGEST)
                        .maxParseRecursionDepth(DEEPEST)
                        .comprehensionMaxIterations(MOST_STEPS)
                        .maxRegexProgramSize(LARGEST_PATTERN)
                        .build())
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addFunctionDeclarations(CelFunctionDecl.newFunctionDeclaration(
                        "days", CelOverloadDecl.newGlobalOverload("days_int", SimpleType.DURATION, SimpleType.INT)))
                .addFunctionBindings(CelFunctionBinding.from("days_int", Long.class, Duration::ofDays))
                .setResultType(SimpleType.BOOL);
        types.forEach(builder::addVar);
        cel = builder.build();
    }

    /** Names that a condition may use, with their types. */
    Map<String, CelType> types() {
        return types;
    }

    /** Compiles an expression whose result is true or false. */
    Condition compile(String expression) throws Refused {
        CelValidationResult result = cel.compile(expression);
        if (result.hasError()) {
            List<CelIssue> errors = result.getErrors();
            CelIssue first = errors.get(0);
            throw new Refused(
                    first.getMessage().strip().replaceAll("\\s+", " ").replace(" (in container '')", ""),
                    Math.max(1, first.getSourceLocation().getLine()),
                    Math.max(0, first.getSourceLocation().getColumn()) + 1);
        }
        try {
            CelAbstractSyntaxTree tree = result.getAst();
            return new Condition(cel.createProgram(tree), tree);
        } catch (CelValidationException | CelEvaluationException broken) {
            throw new Refused(String.valueOf(broken.getMessage()), 1, 1);
        }
    }

    private static CelType type(ColumnDescription column) {
        return switch (column.type()) {
            case TEXT -> column.isList() ? ListType.create(SimpleType.STRING) : SimpleType.STRING;
            case INTEGER -> SimpleType.INT;
            case NUMBER -> SimpleType.DOUBLE;
            case BOOLEAN -> SimpleType.BOOL;
            case TIME -> SimpleType.TIMESTAMP;
        };
    }
}
