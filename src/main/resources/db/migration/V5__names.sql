-- Names as the search for duplicates sees them (see src/docs/decisions/0011).

CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch WITH SCHEMA public;

-- ---------------------------------------------------------------- from names to words

-- Of a line with scripts that put no space between words, every pair of neighbours is a word: no space there, or one
-- more, makes little difference.
CREATE FUNCTION word_pairs(line text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
    unspaced CONSTANT text := '\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff';
    joined text := regexp_replace(line, format('([%1$s]) +(?=[%1$s])', unspaced), '\1', 'g');
    words text[] := '{}';
    run text;
BEGIN
    FOR run IN SELECT runs[1] FROM regexp_matches(joined, format('[%1$s]+|[^ %1$s]+', unspaced), 'g') AS runs LOOP
        IF run ~ format('[%s].', unspaced) THEN
            words := words || ARRAY(SELECT substr(run, at, 2) FROM generate_series(1, length(run) - 1) AS at);
        ELSE
            words := words || run;
        END IF;
    END LOOP;
    RETURN words;
END $$;

-- The words of a name in their order, without case, accents and signs, and without what tells nothing (articles, "and",
-- legal forms) unless nothing else is left. No more than 24, each of no more than 40 characters.
CREATE FUNCTION name_words(name text) RETURNS text[] LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE AS $$
DECLARE
    line text := left(name, 500);
    words text[];
    telling text[] := '{}';
    word text;
BEGIN
    IF line IS NOT NFKC NORMALIZED THEN
        line := normalize(line, NFKC);
    END IF;
    line := replace(lower(unaccent('unaccent', line)), 'co-op', 'coop');
    -- the last sigma; what is written either way in Arabic, and its vowels
    IF line ~ '[\u03c2\u0622-\u0670]' THEN
        line := translate(line, 'ςأإآٱىةـًٌٍَُِّْ', 'σااااته');
    END IF;
    -- "S. A." and "s.a." are "sa"
    IF position('.' IN line) > 0 THEN
        line := regexp_replace(line, '\m(\w)\.\s?(?=\w(?:\W|$))', '\1', 'g');
    END IF;
    -- by their numbers, because what is a letter depends on the database's locale
    line := regexp_replace(line, '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u02b0-\u02ff'
        '\u055a-\u055f\u05be\u05f3\u05f4\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965\u1361-\u1368\u2000-\u206f'
        '\u20a0-\u20cf\u2100-\u2bff\u3000-\u303f\u30fb\ufe00-\ufe6f]+', ' ', 'g');
    IF line ~ '[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]' THEN
        words := word_pairs(line);
    ELSE
        words := string_to_array(btrim(line), ' ');
    END IF;
    FOREACH word IN ARRAY words LOOP
        IF word <> ALL ('{a,al,an,and,as,at,d,da,das,de,del,della,delle,den,der,des,di,die,do,dos,du,e,el,em,en,et,for,
                fur,het,i,il,in,l,la,las,le,les,lo,los,na,o,och,of,on,op,os,s,the,to,u,un,und,van,ve,von,w,wa,y,ya,z,za,
                и,και,
                ab,ac,ag,aisbl,aps,asbl,bv,cic,cio,coop,cv,eg,ev,ggmbh,gmbh,iap,inc,kft,limited,llc,ltd,ltda,nv,onlus,
                oy,plc,rl,ry,sa,sarl,sas,sc,sccl,sce,scic,scop,scrl,sl,sp,oo,spa,srl,vzw}'::text[]) THEN
            telling := telling || left(word, 40);
        END IF;
    END LOOP;
    RETURN (CASE WHEN telling = '{}' THEN words ELSE telling END)[1:24];
END $$;

-- The name without the acronym that it states, as in "X (ABC)" and "ABC - X"; null if it states none.
CREATE FUNCTION bare_name(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE
        WHEN name ~ '\(' THEN btrim(regexp_replace(name, '\([^()]*\)', ' ', 'g'))
        WHEN name ~ '^\S{2,12} [-–—:] ' AND split_part(name, ' ', 1) = upper(split_part(name, ' ', 1))
        THEN regexp_replace(name, '^\S+ . ', '') END;

-- "=" and all words of a name, cut to what an index takes; null if it has none.
CREATE FUNCTION whole_clue(words text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN words <> '{}' THEN '=' || left(array_to_string(words, ' '), 200) END;

-- "." and the initials of a name, in the scripts whose readers make acronyms of them; else null.
CREATE FUNCTION initials_clue(words text[]) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
    initials text := '';
    word text;
BEGIN
    IF cardinality(words) NOT BETWEEN 3 AND 8 THEN
        RETURN NULL;
    END IF;
    FOREACH word IN ARRAY words LOOP
        initials := initials || left(word, 1);
    END LOOP;
    RETURN CASE WHEN initials ~ '^[a-z\u0370-\u052f]+$' THEN '.' || initials END;
END $$;

-- What a record can be found by: each word, each whole name, also without its acronym, and the initials of others.
CREATE FUNCTION name_clues(names jsonb) RETURNS text[] LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
    clues text[] := '{}';
    name text;
    bare text;
    words text[];
BEGIN
    FOR place IN 0 .. jsonb_array_length(names) - 1 LOOP
        name := names -> place ->> 'text';
        bare := bare_name(name);
        words := name_words(name);
        clues := clues || words || whole_clue(words)
            || CASE WHEN bare IS NULL THEN initials_clue(words) ELSE whole_clue(name_words(bare)) END;
    END LOOP;
    RETURN array_remove(clues, NULL);
END $$;

CREATE FUNCTION may_be_misspelt(clue text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN clue ~ '^[^=.].{4}' AND clue ~ '[^0-9]';

-- ---------------------------------------------------------------- what listed records can be found by

-- Hints, no more: whatever they lead to is looked at again, so that one too many, or one twice, does no harm.
CREATE TABLE name_clue (
    -- of an alliance with a '&' in front
    clue text COLLATE "C" NOT NULL,
    -- '' if the record has none
    country text COLLATE "C" NOT NULL,
    record_id text COLLATE "C" NOT NULL
);

-- Every word that ever was in a name, to be found by a similar one. Not unique: with a unique index, who brings a new
-- word would wait for whoever brings it as well, or for ever. Two who bring it at once leave it twice.
CREATE TABLE name_word (
    word text COLLATE "C" NOT NULL
);

-- How many letters to change, to leave out or to put in, up to three. Two that changed places count once: two edits
-- between words of the same letters are hardly anything else.
CREATE FUNCTION word_edits(one text, other text) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE
        WHEN levenshtein_less_equal(one, other, 2) <> 2 THEN levenshtein_less_equal(one, other, 2)
        WHEN length(one) = length(other) AND translate(one, other, '') || translate(other, one, '') = '' THEN 1
        ELSE 2 END;

-- Words that may have been meant by this one, those of the fewest edits first. Whoever mistypes a letter or two gets the
-- beginning right, or the first letter and the end.
CREATE FUNCTION similar_words(given text) RETURNS TABLE (word text, edits int)
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT DISTINCT near.word, word_edits(near.word, given) AS edits
    FROM (
        SELECT word FROM name_word
        WHERE left(word, 3) = left(given, 3) AND length(word) BETWEEN length(given) - 1 AND length(given) + 1
        UNION ALL
        SELECT word FROM name_word
        WHERE left(word, 1) || right(word, 3) = left(given, 1) || right(given, 3)
            AND length(word) BETWEEN length(given) - 1 AND length(given) + 1) AS near
    WHERE may_be_misspelt(given) AND near.word <> given
        AND word_edits(near.word, given) <= CASE WHEN length(given) < 8 THEN 1 ELSE 2 END
    ORDER BY edits, word
    LIMIT 8
$$;

-- A function for each table, because their columns differ; all of a statement at once, because packages come by the
-- thousand. What is there already is looked up one by one: joined, a plan made for an empty table, or for a thousand
-- rows, would read all of a full table for a single row.
DO $$
DECLARE
    record_table text;
    sign text;
    country text;
BEGIN
    FOR record_table, sign, country IN VALUES ('actor', '', 'coalesce(country, '''')'), ('alliance', '&', '''''') LOOP
        EXECUTE format($function$
            CREATE FUNCTION keep_%1$s_clues() RETURNS trigger LANGUAGE plpgsql AS $body$
            DECLARE
                lost record;
                heard text[];
            BEGIN
                IF TG_OP = 'INSERT' THEN
                    WITH gained AS (
                        INSERT INTO name_clue (clue, country, record_id)
                        SELECT %2$L || unnest(name_clues(names)), %3$s, id FROM changed
                        RETURNING clue)
                    SELECT array_agg(clue) INTO heard FROM gained;
                ELSE
                    FOR lost IN
                        SELECT %2$L || unnest(name_clues(names)) AS clue, %3$s AS country, id FROM before
                        WHERE status = 'listed'
                        EXCEPT
                        SELECT %2$L || unnest(name_clues(names)), %3$s, id FROM changed
                        WHERE status = 'listed'
                    LOOP
                        DELETE FROM name_clue
                        WHERE clue = lost.clue AND country = lost.country AND record_id = lost.id;
                    END LOOP;
                    WITH gained AS (
                        INSERT INTO name_clue (clue, country, record_id)
                        SELECT %2$L || unnest(name_clues(names)) AS clue, %3$s AS country, id FROM changed
                        WHERE status = 'listed'
                        EXCEPT
                        SELECT %2$L || unnest(name_clues(names)), %3$s, id FROM before
                        WHERE status = 'listed'
                        RETURNING clue)
                    SELECT array_agg(clue) INTO heard FROM gained;
                END IF;
                INSERT INTO name_word (word)
                SELECT word FROM (SELECT DISTINCT ltrim(unnest(heard), '&') AS word) AS words
                WHERE may_be_misspelt(word) AND (
                    SELECT known.word FROM name_word AS known
                    WHERE left(known.word, 3) = left(words.word, 3) AND length(known.word) = length(words.word)
                        AND known.word = words.word
                    LIMIT 1) IS NULL;
                RETURN NULL;
            END $body$
            $function$, record_table, sign, country);
        EXECUTE format('CREATE TRIGGER clues_of_new AFTER INSERT ON %1$I
            REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_%1$s_clues()', record_table);
        EXECUTE format('CREATE TRIGGER clues_of_changed AFTER UPDATE ON %1$I
            REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_%1$s_clues()',
            record_table);
        EXECUTE format('INSERT INTO name_clue (clue, country, record_id)
            SELECT %2$L || unnest(name_clues(names)), %3$s, id FROM %1$I WHERE status = ''listed''',
            record_table, sign, country);
    END LOOP;
END $$;

INSERT INTO name_word (word)
SELECT word FROM (SELECT DISTINCT ltrim(clue, '&') AS word FROM name_clue) AS heard
WHERE may_be_misspelt(word);

CREATE INDEX name_clue_lookup ON name_clue (clue, country, record_id);
CREATE INDEX name_word_beginning ON name_word (left(word, 3), length(word), word);
CREATE INDEX name_word_ends ON name_word ((left(word, 1) || right(word, 3)), length(word), word);

-- ---------------------------------------------------------------- whose website it is

-- The host, or where everyone has a page of their own, the page; cut to what an index takes.
CREATE FUNCTION web_site(address text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT left(CASE
        WHEN page ~ '^([^/]*\.)?(facebook|github|instagram|linkedin|linktr|medium|sites\.google|t|tiktok|twitter|wa|x|youtube)\.(com|ee|me)/'
        THEN rtrim(page, '/')
        ELSE substring(page FROM '^[^/:]*') END, 200)
    FROM regexp_replace(lower(address), '^https?://([^/@?#]*@)?(www\d?\.)?|[?#].*$', '', 'g') AS page
$$;

CREATE INDEX actor_site ON actor (web_site(website)) WHERE website IS NOT NULL AND status = 'listed';
