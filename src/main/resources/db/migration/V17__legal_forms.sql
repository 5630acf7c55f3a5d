-- More of what tells nothing in a name: legal forms of more countries, also those that are written in one with the name
-- (Korean, Japanese), and words that only join.

-- Without the legal forms that Japanese and Korean write in one with the name; the line as it is if it has no others.
CREATE FUNCTION without_joined_forms(line text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
    bare text := line;
BEGIN
    IF line ~ '[\u3400-\u9fff]' THEN
        bare := regexp_replace(bare, '((認定|特例認定)?(特定非営利活動|npo)|(一般|公益)?(社団|財団)|社会福祉|学校|医療)法人'
            '|(株式|有限|合同)会社|(消費)?生活協同組合(?!連合会)', ' ', 'g');
    END IF;
    IF line ~ '[\uac00-\ud7af]' THEN
        bare := regexp_replace(bare, '(사단|재단|사회복지|학교|의료)법인|(주식|유한)회사'
            '|((사회적|소비자생활|생활)?협동조합|생협)(?=\s|$)', ' ', 'g');
    END IF;
    RETURN CASE WHEN bare ~ '\S' THEN bare ELSE line END;
END $$;

-- As before, with more of these words.
CREATE OR REPLACE FUNCTION name_words(name text) RETURNS text[] LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE AS $$
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
    IF line ~ '[\u3400-\u9fff\uac00-\ud7af]' THEN
        line := without_joined_forms(line);
    END IF;
    IF line ~ '[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]' THEN
        words := word_pairs(line);
    ELSE
        words := string_to_array(btrim(line), ' ');
    END IF;
    FOREACH word IN ARRAY words LOOP
        IF word <> ALL ('{"",a,al,an,and,ao,aos,as,at,aux,by,com,con,d,da,dan,das,de,degli,dei,del,dell,della,delle,dello,
                den,der,des,di,die,do,dos,du,e,ed,el,em,en,et,eta,for,from,fuer,fur,het,i,il,im,in,l,la,las,le,les,lo,los,
                na,nel,nella,o,och,of,og,on,op,os,para,pela,pelo,per,por,pour,s,sur,the,to,u,un,und,van,ve,von,w,wa,with,
                y,ya,z,za,zu,zum,zur,
                για,και,της,του,των,в,для,и,по,و,
                ab,ac,ag,aisbl,amba,aps,asbl,bv,cic,cio,coop,crl,cv,eg,ev,eingetragene,eingetragener,ets,genossenschaft,
                ggmbh,gmbh,iap,inc,incorporated,kft,koop,limitada,limited,limitee,llc,ltd,ltda,ltee,mbh,nv,onlus,oo,osk,oy,
                oyj,plc,rl,ry,sa,sarl,sas,sc,scarl,sccl,sce,scic,scl,scop,scrl,sl,soc,sp,spa,srl,sro,ug,vzw,zs,
                ао,ано,зао,нко,оао,ооо,пао}'::text[]) THEN
            telling := telling || left(word, 40);
        END IF;
    END LOOP;
    RETURN (CASE WHEN telling = '{}' THEN array_remove(words, '') ELSE telling END)[1:24];
END $$;

-- What was kept of names is made anew, because they have other words now; the indexes once, at the end.
DROP INDEX name_clue_lookup, name_word_beginning, name_word_ends;
TRUNCATE name_clue, name_word;

INSERT INTO name_clue (clue, country, record_id)
SELECT unnest(name_clues(names)), coalesce(country, ''), id FROM actor WHERE status = 'listed'
UNION ALL
SELECT '&' || unnest(name_clues(names)), '', id FROM alliance WHERE status = 'listed';

INSERT INTO name_word (word)
SELECT word FROM (SELECT DISTINCT ltrim(clue, '&') AS word FROM name_clue) AS heard
WHERE may_be_misspelt(word);

CREATE INDEX name_clue_lookup ON name_clue (clue, country, record_id);
CREATE INDEX name_word_beginning ON name_word (left(word, 3), length(word), word);
CREATE INDEX name_word_ends ON name_word ((left(word, 1) || right(word, 3)), length(word), word);
