import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/**
 * Checks XML files against schemas: {@code java QtiSchema.java SCHEMA[,SCHEMA]… FILE…}. Exit status 1 if a file is not
 * valid, 77 if a schema cannot be read.
 */
final class QtiSchema {
    public static void main(String[] args) throws Exception {
        List<Source> sources = new ArrayList<>();
        for (String schema : args[0].split(",")) {
            sources.add(new StreamSource(Path.of(schema).toFile()));
        }
        Validator validator;
        try {
            validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(sources.toArray(Source[]::new))
                    .newValidator();
        } catch (SAXParseException e) {
            System.out.println("the schema cannot be read: " + e.getSystemId() + ":" + e.getLineNumber() + " " + e.getMessage());
            System.exit(77);
            return;
        }
        int[] wrong = {0};
        for (int i = 1; i < args.length; i++) {
            Path file = Path.of(args[i]);
            validator.setErrorHandler(new ErrorHandler() {
                @Override
                public void warning(SAXParseException e) {}

                @Override
                public void error(SAXParseException e) {
                    wrong[0]++;
                    System.out.println("FAILED  " + file + ":" + e.getLineNumber() + ": " + e.getMessage());
                }

                @Override
                public void fatalError(SAXParseException e) {
                    error(e);
                }
            });
            validator.validate(new StreamSource(Files.newInputStream(file)));
        }
        System.out.println(args.length - 1 + " files, " + wrong[0] + " errors");
        System.exit(wrong[0] == 0 ? 0 : 1);
    }
}
