-- No organisation is part of itself by way of those that it is part of.

-- At the end of the transaction, as a merger moves several at once; FOR SHARE makes whoever closes the circle from the
-- other side wait.
CREATE FUNCTION umbrellas_end() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    above text := NEW.id;
    passed text[] := ARRAY[]::text[];
BEGIN
    WHILE above IS NOT NULL AND above <> ALL (passed) LOOP
        passed := passed || above;
        SELECT umbrella INTO above FROM actor WHERE id = above AND status = 'listed' FOR SHARE;
        IF above = NEW.id THEN
            RAISE check_violation USING
                MESSAGE = format('actor %s would be part of itself by way of %s', NEW.id, array_to_string(passed, ', ')),
                CONSTRAINT = 'umbrellas_end';
        END IF;
    END LOOP;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER umbrellas_end AFTER UPDATE ON actor
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.umbrella IS NOT NULL AND NEW.status = 'listed'
        AND (OLD.umbrella, OLD.status) IS DISTINCT FROM (NEW.umbrella, NEW.status))
    EXECUTE FUNCTION umbrellas_end();
